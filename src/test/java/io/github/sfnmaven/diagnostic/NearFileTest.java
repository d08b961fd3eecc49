package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearFileTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : new String[] {
            "src/main/cfn/own4.vm", "src/main/cfn/stack.yaml", "config/dev.json", "config/prod.json", "target/lost.vm"
        }) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            src/main/cfn/own.vm        | did you mean 'src/main/cfn/own4.vm'?
            src/main/cnf/own4.vm       | did you mean 'src/main/cfn/own4.vm'?
            src/mian/cnf/own.vm        | did you mean 'src/main/cfn/own4.vm'?
            src/main/cfn/OWN4.vm       | did you mean 'src/main/cfn/own4.vm'?
            own4.vm                    | did you mean 'src/main/cfn/own4.vm'?
            src/main/cfn/../own4.vm    | did you mean 'src/main/cfn/own4.vm'?
            src/main/cfn/template.yaml | did you mean 'src/main/cfn/stack.yaml'?
            config/parameters.json     | there are 'config/dev.json', 'config/prod.json'
            """)
    void saysWhatLiesNear(String written, String hint) {
        assertThat(NearFile.hint(folder, written, Files::isRegularFile)).contains(hint);
    }

    @ParameterizedTest
    @CsvSource({"lost.vm", "src/main/cfn/x.json", "nowhere/at/all.txt", "config", "../own4.vm/x", "''"})
    void saysNothingWhereNothingIsNear(String written) {
        assertThat(NearFile.hint(folder, written, Files::isRegularFile)).isEmpty();
    }

    @Test
    void findsFolders() {
        assertThat(NearFile.hint(folder, "src/main/cnf", Files::isDirectory)).contains("did you mean 'src/main/cfn'?");
    }

    @Test
    void namesAFileOutsideOfTheBaseDirectoryAbsolutely() {
        Path base = folder.resolve("src");

        assertThat(NearFile.hint(base, "../config/devv.json", Files::isRegularFile))
                .contains("did you mean '"
                        + folder.resolve("config/dev.json").toString().replace('\\', '/') + "'?");
    }
}
