print("examiner")
