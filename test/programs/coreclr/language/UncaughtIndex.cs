int[] data = { 1, 2, 3 };
Console.WriteLine(data[5]);
