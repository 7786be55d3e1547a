class P { int P2 { get; private set; } public int P3 { private get; private set; } public int P4 { public get; set; } public int P5 { protected get => 1; }
 static void Main() { int x = "s"; } }
