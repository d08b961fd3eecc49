import io.github.sfnmaven.it.Cloud

def cloud = new Cloud(endpoint)

assert cloud.template('ticket').trim() == new File(basedir, 'src/main/cfn/ticket.yaml').text.trim()
def machine = cloud.output('ticket', 'StateMachineArn')
assert cloud.run(machine, '{"priority": 9}') == '"call the night shift"'
assert cloud.run(machine, '{"priority": 1}') == '"answer by mail"'
return true
