long total = 0;
Node? head = null;
for (int i = 0; i < 100000; i++)
{
    head = new Node(i, head);
    if (i % 1000 == 999) { total += head.Value; head = null; }
}
Console.WriteLine(total);

class Node
{
    public int Value;
    public Node? Next;
    public Node(int value, Node? next) { Value = value; Next = next; }
}
