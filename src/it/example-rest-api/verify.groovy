import io.github.sfnmaven.it.Cloud

def cloud = new Cloud(endpoint)

def answer = cloud.post(cloud.api('order-api', 'v1', 'orders'), 'application/json', '{"item": "book"}')
assert answer.statusCode() == 200 : answer.body()
return true
