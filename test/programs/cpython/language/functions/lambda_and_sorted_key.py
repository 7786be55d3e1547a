words = ['banana', 'fig', 'apple', 'kiwi']
print(sorted(words, key=lambda w: (len(w), w)), max(words, key=len), min(words, key=lambda w: w[-1]))
