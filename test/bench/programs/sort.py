def main():
    x = 12345
    a = []
    for _ in range(100000):
        x = (x * 1103515245 + 12345) % 2147483648
        a.append(x)
    n = len(a)
    gap = 1
    while gap < n // 3:
        gap = gap * 3 + 1
    while gap > 0:
        for i in range(gap, n):
            v = a[i]
            j = i
            while j >= gap and a[j - gap] > v:
                a[j] = a[j - gap]
                j -= gap
            a[j] = v
        gap //= 3
    print(a[0], a[n - 1])
main()
