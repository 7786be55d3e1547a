def main():
    keep = []
    for i in range(300000):
        keep.append([i])
    print(len(keep))
main()
