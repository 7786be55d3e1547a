class Node:
    pass
def main():
    for _ in range(100000):
        a = Node()
        b = Node()
        a.other = b
        b.other = a
    print("done")
main()
