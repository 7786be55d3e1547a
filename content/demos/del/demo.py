class Book:
    def __del__(self):
        print("freed")

book = Book()
other = book                 # beat: two-names
del book                     # beat: unbound
print("del book is done")
try:
    print(book)
except NameError as error:
    print("NameError:", error)
other = None                 # beat: freed
print("other = None is done")
