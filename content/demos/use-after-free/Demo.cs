using System;

class Text : IDisposable
{
    string words;

    public Text(string words)
    {
        this.words = words;
    }

    public string Words
    {
        get
        {
            if (words == null) throw new ObjectDisposedException("Text");
            return words;
        }
    }

    public void Dispose()
    {
        words = null;
    }
}

class Demo
{
    static void Main()
    {
        Text text = new Text("hello");
        Text view = text;
        Console.WriteLine("before: " + view.Words);
        text.Dispose();                        // beat: freed
        try
        {
            Console.WriteLine("after: " + view.Words);
        }
        catch (ObjectDisposedException)
        {
            Console.WriteLine("after: ObjectDisposedException"); // beat: used
        }
    }
}
