using System;
using System.Runtime.CompilerServices;

class Button
{
    public event Action Pressed;

    public void Forget()
    {
        Pressed = null;
    }
}

class Screen
{
    public Screen(Button button)
    {
        button.Pressed += OnPressed;
    }

    void OnPressed()
    {
        Console.WriteLine("pressed");
    }
}

class Demo
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference Open(Button button)
    {
        return new WeakReference(new Screen(button));
    }

    static void Main()
    {
        Button button = new Button();
        WeakReference seen = Open(button);         // beat: closed
        GC.Collect();
        Console.WriteLine("screen alive: " + seen.IsAlive);
        button.Forget();
        GC.Collect();                              // beat: removed
        Console.WriteLine("screen alive: " + seen.IsAlive);
    }
}
