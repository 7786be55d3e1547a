def main():
    n = 1000000
    flags = [True] * (n + 1)
    i = 2
    while i * i <= n:
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
        i += 1
    count = 0
    for k in range(2, n + 1):
        if flags[k]:
            count += 1
    print(count)
main()
