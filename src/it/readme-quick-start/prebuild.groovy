import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('order')
return true
