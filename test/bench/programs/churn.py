class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next
def main():
    total = 0
    head = None
    for i in range(100000):
        head = Node(i, head)
        if i % 1000 == 999:
            total += head.value
            head = None
    print(total)
main()
