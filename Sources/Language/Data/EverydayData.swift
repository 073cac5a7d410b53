/// Sentences that say nothing of any subject: what people write when they have nothing to say, and talk of the day. An
/// expression of a subject that is found in one of them is too loose. Written for this project.
enum EverydayData {
  static let sentences: StaticString = """
    I think it is really important because it makes a big difference.
    This is good because it helps people a lot.
    It depends on the situation and what they want to do.
    They would need to do this every time so that it is right.
    You should always try your best and do it well.
    There are many different things that you could do about it.
    It can have a good effect or a bad effect on everyone.
    If they do not do it then something bad could happen.
    My friend told me about it when we were on the bus.
    In my opinion both of them are useful in their own way.
    It is better than the other one in some ways and worse in others.
    He said that he would come back later and have another look.
    She got up early, had some toast and went out with the dog.
    It was raining so we stayed in and watched a film.
    I like it when my nan makes me a cup of tea.
    I have lost my keys again and I do not know where I put them.
    He put his coat on the chair and sat down by the window.
    We went to the park and then had an ice cream.
    You need to know what you are doing or you will get it wrong.
    I am not sure what the question means but I will have a go.
    It is the same as before but a bit bigger.
    One way is to look at it and see what is there.
    They can use it to find out more about it.
    Everyone is different and that is what makes life interesting.
    I would tell them to stop and think about it first.
    It would be a lot of work and nobody would like it.
    There is more than one answer and they are all right.
    As time goes on it gets better and better.
    At first it is hard but later on it becomes easy.
    The first one is short and the second one is long.
    It goes up and then it goes down again.
    My brother has a new phone and he is on it all day.
    I think most people would say yes to that.
    It happens all the time and no one does anything about it.
    That is why they do it like that.
    She was happy that it was over and went home.
    It is a kind of thing that you put in a box.
    There were a lot of people there and it was loud.
    """
}
