import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('wait-attaches-to-an-operation')
return true
