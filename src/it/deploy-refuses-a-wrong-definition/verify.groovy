import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.has("src/main/sfn/order.asl.json:8:15: error: Next refers to state 'Aprove', which does not exist [missing-transition-target]")
log.has('      "Next": "Aprove"')
log.has("Nothing was deployed: src/main/sfn/order.asl.json:8:15: Next refers to state 'Aprove', which does not exist")
log.hasNot("\tat ")
assert cloud.find('deploy-refuses-a-wrong-definition').isEmpty()
return true
