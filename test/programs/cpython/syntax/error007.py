print('start')
while True:
print(1)
