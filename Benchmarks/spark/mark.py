"""Marks a partitioned data set on Apache Spark: mark.py EXAMINER RUBRIC INPUT OUTPUT [MASTER].

INPUT is a folder of JSON Lines that Spark can list (file:, hdfs:, s3a: and so on), each row with a key `centre`; OUTPUT
becomes the marked data set, a folder `centre=…` for each. Program and rubric travel with the job, so nothing has to be
installed on the workers. README.md beside this file says why each answer is marked exactly once.
"""

import os, sys

from pyspark.sql import SparkSession, functions

# Exit code 65 says that rows were rejected (the workers' logs list them) and all others marked: no reason to try again.
FILTER = "/bin/sh -c './{program} mark ./{rubric} - --to jsonl --workers 1 --quiet; code=$?; test $code -eq 65 || exit $code'"


def mark(examiner, rubric, source, target, master=None):
    builder = SparkSession.builder.appName("examiner")
    if master:
        builder = builder.master(master)
    # Only the partitions that this run has rows for are replaced, when all of it is there.
    builder = builder.config("spark.sql.sources.partitionOverwriteMode", "dynamic")
    builder = builder.config("spark.hadoop.mapreduce.input.fileinputformat.input.dir.recursive", "true")
    spark = builder.getOrCreate()
    spark.sparkContext.addFile(examiner)
    spark.sparkContext.addFile(rubric)
    command = FILTER.format(program=os.path.basename(examiner), rubric=os.path.basename(rubric))

    rows = spark.sparkContext.textFile(source)
    marked = spark.createDataFrame(rows.pipe(command, checkCode=True).map(lambda line: (line,)), "value string")
    marked = marked.withColumn("centre", functions.get_json_object("value", "$.centre"))
    marked.write.mode("overwrite").partitionBy("centre").text(target)
    spark.stop()


if __name__ == "__main__":
    mark(*sys.argv[1:])
