import sys

print("int:", sys.getsizeof(0), sys.getsizeof(2**30), sys.getsizeof(2**60))
print("float:", sys.getsizeof(1.0))
print("empty str, list, dict:", sys.getsizeof(""), sys.getsizeof([]), sys.getsizeof({}))

numbers = list(range(1000, 2000))    # beat: distinct
ints = sum(sys.getsizeof(n) for n in numbers)
print("1000 distinct ints:", sys.getsizeof(numbers), "for the list,", ints, "for the ints")

sevens = [7] * 1000                  # beat: same
print("1000 times the same int:", sys.getsizeof(sevens))
