import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.hasInOrder("Stack 'booking-dev' created", "Stack 'booking-prod' created")
def keys = { stack -> cloud.stack(stack).outputs()*.outputKey().sort() }
assert keys('booking-dev') == keys('booking-prod')
assert keys('booking-dev').contains('ReminderStateMachineArn')
assert cloud.output('booking-prod', 'StateMachineName') == 'booking-prod'
assert cloud.output('booking-prod', 'ReminderStateMachineName') == 'booking-prod-reminder'
assert cloud.run(cloud.output('booking-dev', 'StateMachineArn'), '{"persons": 5}') == '"full"'
assert cloud.run(cloud.output('booking-prod', 'StateMachineArn'), '{"persons": 5}') == '"booked in prod"'
return true
