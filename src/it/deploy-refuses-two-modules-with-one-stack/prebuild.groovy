import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('two-modules-one-stack')
return true
