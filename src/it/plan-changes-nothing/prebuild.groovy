import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('plan-changes-nothing')
return true
