import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('init-writes-a-definition')
return true
