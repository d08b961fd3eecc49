import io.github.sfnmaven.it.Cloud

def served = new Cloud(endpoint).serves('scheduler')
if (!served) {
    println "Skipped: LocalStack at $endpoint was started without 'scheduler' in SERVICES"
}
return served
