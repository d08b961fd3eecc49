import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.has("Checked src/main/sfn/refund.asl.json: valid")
assert cloud.template('refund').contains('Description: refund 1.0-SNAPSHOT')
assert cloud.stack('refund').parameters().find { it.parameterKey() == 'LogRetention' }.parameterValue() == '30'
assert cloud.output('refund', 'LogGroup') == '/aws/vendedlogs/states/refund'
assert !cloud.output('refund', 'Alarm').empty
assert cloud.run(cloud.output('refund', 'StateMachineArn'), '{"amount": 20}') == '"paid"'
return true
