for i in [1]:
    try: raise ExceptionGroup('a',[ValueError()])
    except* ValueError:
        for j in [1]: break
        print('ok')
