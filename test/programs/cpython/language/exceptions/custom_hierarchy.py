class AppError(Exception):
    def __init__(self, code, msg='none'):
        super().__init__(msg)
        self.code = code
class NotFound(AppError): pass
for make in (lambda: NotFound(404, 'gone'), lambda: AppError(1), lambda: Exception('a', 2)):
    try:
        raise make()
    except NotFound as e:
        print('nf', e.code, e, e.args)
    except AppError as e:
        print('app', e.code, str(e), repr(e))
    except Exception as e:
        print(e, e.args, repr(e))
