import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.has("Checked 2 definitions: valid")
assert cloud.output('delivery', 'ParcelStateMachineName') == 'delivery-parcel'
def input = '{"parcels": [{"id": 1, "kilograms": 2}, {"id": 2, "kilograms": 40}]}'
def sent = cloud.run(cloud.output('delivery', 'StateMachineArn'), input)
assert new groovy.json.JsonSlurper().parseText(sent) == [[id: 1, sent: 'by bicycle'], [id: 2, sent: 'by truck']]
return true
