import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)
log.hasInOrder(
        "'\${my.stack}' in <stackName> has no value: define the property my.stack, in <properties> or as -Dmy.stack",
        "4 problems, the first: ",
        "'\${area}' in -Dsfn.region has no value: define the property area, in <properties> or as -Darea",
        "Checked src/main/sfn/order.asl.json: valid",
        "Skipped: sfn.skip is 'true'")
log.has("'\${db.password}' in <parameters><Password> has no value")
log.has("'\${stage}' in <variables><label> has no value")
log.has("'\${stage}' in sfn.tags.stage of <properties> has no value")
log.hasNot("Topic.Arn")
return true
