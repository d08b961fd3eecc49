import io.github.sfnmaven.it.Cloud

def cloud = new Cloud(endpoint)
assert cloud.run(cloud.output('order', 'StateMachineArn'), '{}') == '"taken"'
return true
