class Node:
    def __init__(self, next):
        self.next = next
def main():
    for _ in range(100):
        head = None
        for _ in range(1000):
            head = Node(head)
    print(head.next is not None)
main()
