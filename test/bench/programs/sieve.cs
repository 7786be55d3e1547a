int n = 1000000;
var composite = new bool[n + 1];
for (int i = 2; i * i <= n; i++)
    if (!composite[i])
        for (int j = i * i; j <= n; j += i) composite[j] = true;
int count = 0;
for (int k = 2; k <= n; k++) if (!composite[k]) count++;
Console.WriteLine(count);
