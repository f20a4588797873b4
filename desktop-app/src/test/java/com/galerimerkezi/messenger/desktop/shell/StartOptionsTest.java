package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StartOptionsTest {

    @Test
    void theWordsAreUnderstood() {
        assertThat(StartOptions.of()).isEqualTo(new StartOptions(false, false, null));
        assertThat(StartOptions.of("--demo").demo()).isTrue();
        assertThat(StartOptions.of("version").version()).isTrue();
        assertThat(StartOptions.of("--server", "http://galeri:3005").server()).isEqualTo("http://galeri:3005");
    }

    @Test
    void anUnknownWordIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartOptions.of("--dmo"))
                .withMessage("Unknown argument: --dmo");
        assertThatIllegalArgumentException().isThrownBy(() -> StartOptions.of("--server"));
    }

    @Test
    void withoutADisplayOneLineSaysHowToRunItUnderAVirtualOne() {
        assertThat(Display.missing(Map.of(), onLinux(), _ -> true))
                .hasValueSatisfying(
                        line -> assertThat(line).contains("xvfb-run").doesNotContain("\n"));
        assertThat(Display.missing(Map.of("DISPLAY", ":0"), onLinux(), _ -> true))
                .isEmpty();
    }

    @Test
    void aDisplayThatIsNamedButNotThereIsNone() {
        assertThat(Display.missing(Map.of("DISPLAY", ":77"), onLinux(), _ -> false))
                .isPresent();
    }

    private static Properties onLinux() {
        var properties = new Properties();
        properties.setProperty("os.name", "Linux");
        return properties;
    }
}
