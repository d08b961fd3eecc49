import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

assert ['shop', 'library'].every { cloud.find(it).isEmpty() }
log.hasInOrder(
        "Reactor Summary",
        "No definitions in src/main/sfn: nothing to do",
        "Checked orders/src/main/sfn/order.asl.json: valid",
        "Rendered orders/target/sfn/orders.template.yaml",
        "CREATE_COMPLETE")
def machine = cloud.output('orders', 'StateMachineArn')
assert cloud.run(machine, '{"amount": 5}') == '"approved"'
assert cloud.run(machine, '{"amount": 500}') == '"to be approved"'
return true
