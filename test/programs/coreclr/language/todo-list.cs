using System;
using System.Collections.Generic;
using System.Linq;
enum Priority { Low = 1, Medium, High }
class TodoItem { public int Id { get; set; } public required string Title { get; set; } public Priority Priority { get; set; } = Priority.Low; public bool Done { get; private set; } public DateTime? Due { get; set; } public void Complete() { if (Done) throw new InvalidOperationException($"Item {Id} already done"); Done = true; } public override string ToString() => $"[{(Done ? 'x' : ' ')}] {Id,3} {Title,-15} {Priority,6} {Due?.ToString("yyyy-MM-dd") ?? "-"}"; }
class TodoList : IEnumerable<TodoItem>
{
    readonly List<TodoItem> items = new(); int nextId = 1;
    public TodoItem this[int id] => items.FirstOrDefault(i => i.Id == id) ?? throw new KeyNotFoundException($"No item {id}");
    public void Add(string title, Priority p = Priority.Low, DateTime? due = null) => items.Add(new TodoItem { Id = nextId++, Title = title, Priority = p, Due = due });
    public IEnumerator<TodoItem> GetEnumerator() => items.OrderByDescending(i => i.Priority).ThenBy(i => i.Due ?? DateTime.MaxValue).GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
class Program
{
    static void Main()
    {
        var list = new TodoList(); list.Add("Buy milk"); list.Add("Pay rent", Priority.High, new DateTime(2024, 5, 1)); list.Add("Call mom", due: new DateTime(2024, 4, 1)); list.Add("Fix bug", Priority.Medium);
        foreach (var i in list) Console.WriteLine(i);
        list[2].Complete(); try { list[2].Complete(); } catch (InvalidOperationException e) { Console.WriteLine("Error: " + e.Message); }
        try { _ = list[99]; } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(string.Join(", ", list.Where(i => !i.Done).Select(i => i.Title)));
        foreach (var g in list.GroupBy(i => i.Priority).OrderBy(g => g.Key)) Console.WriteLine($"{g.Key}: {g.Count()} ({(int)g.Key})");
        foreach (Priority p in Enum.GetValues<Priority>()) Console.Write($"{p}={(int)p:D2} "); Console.WriteLine(); Console.WriteLine(Enum.TryParse<Priority>("high", true, out var hp) + " " + hp + " " + Enum.IsDefined(typeof(Priority), 7) + " " + Enum.GetName(Priority.Medium) + " " + string.Join("|", Enum.GetNames(typeof(Priority))));
    }
}
