import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice('abc'), random.sample(range(10), 3), random.uniform(1, 2), random.gauss(0, 1))
l = list(range(8)); random.shuffle(l); print(l, random.choices([1, 2, 3], k=4))
r = random.Random('seed'); print(r.random())
