import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)
def published = { module -> new File(basedir, "target/releases/io/github/sfnmaven/it/${module}/1.4.2") }
// Maven 4 adds the POM as it was built from.
def names = { module ->
    published(module).list().findAll { !(it ==~ /.*(\.(md5|sha1|sha256|sha512)|-build\.pom)/) }.sort()
}

log.hasInOrder(
        "No definitions in src/main/sfn: nothing to do",
        "Attached 'cfn' (yaml), 'asl' (json)",
        "Attached 'cfn' (yaml), 'asl-send' (json), 'asl-take' (json)")
assert names('released') == ['released-1.4.2.pom']
assert names('orders') == ['orders-1.4.2-asl.json', 'orders-1.4.2-cfn.yaml', 'orders-1.4.2.jar', 'orders-1.4.2.pom']
assert names('flows') == ['flows-1.4.2-asl-send.json', 'flows-1.4.2-asl-take.json', 'flows-1.4.2-cfn.yaml',
        'flows-1.4.2.pom']

def same = { module, name, file ->
    assert new File(published(module), name).bytes == new File(basedir, "${module}/${file}").bytes
}
same('orders', 'orders-1.4.2-asl.json', 'src/main/sfn/order.asl.json')
same('orders', 'orders-1.4.2-cfn.yaml', 'target/sfn/orders.template.yaml')
same('flows', 'flows-1.4.2-asl-take.json', 'src/main/sfn/take.asl.json')
same('flows', 'flows-1.4.2-cfn.yaml', 'target/sfn/flows.template.yaml')
assert new File(published('flows'), 'flows-1.4.2-asl-send.json').text.startsWith('{\n  "StartAt": "Send",\n')
return true
