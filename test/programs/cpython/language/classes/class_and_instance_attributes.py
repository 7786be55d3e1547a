class Dog:
    tricks = []
    count = 0
    def __init__(self, name):
        self.name = name
        Dog.count += 1
        self.count = Dog.count * 10
a, b = Dog('a'), Dog('b')
a.tricks.append('sit')
b.tricks = ['own']
print(Dog.tricks, a.tricks, b.tricks, Dog.count, a.count, b.count, vars(a))
del b.tricks
print(b.tricks)
