import io.github.sfnmaven.it.Cloud

def served = new Cloud(endpoint).serves('cloudwatch')
if (!served) {
    println "Skipped: LocalStack at $endpoint was started without 'cloudwatch' in SERVICES"
}
return served
