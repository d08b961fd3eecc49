import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-tells-where-it-comes-from')
return true
