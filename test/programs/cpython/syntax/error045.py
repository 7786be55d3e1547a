print('start')
[x for x in]
