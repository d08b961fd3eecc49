import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.has("Checked src/main/sfn/stack-watch.asl.json: valid")
assert cloud.output('stack-watch', 'Schedule') == 'stack-watch'
assert cloud.template('stack-watch').contains('ScheduleExpression: cron(0 7 ? * MON-FRI *)')
def outcome = cloud.run(cloud.output('stack-watch', 'StateMachineArn'), '{}')
assert new groovy.json.JsonSlurper().parseText(outcome) == [stuck: []]
return true
