import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice('abc'), random.sample(range(10), 3), random.uniform(1, 2), random.shuffle([1]), random.gauss(0, 1), random.randrange(0, 100, 5), random.choices([1, 2, 3], k=3), random.getrandbits(16))
l = list(range(8)); random.shuffle(l); print(l)
r = random.Random('text'); print(r.random(), r.randint(0, 9))
