package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StartOptionsTest {

    @Test
    void theWordsAreUnderstood() {
        assertThat(StartOptions.of()).isEqualTo(new StartOptions(false, false, false, null, null, null, null));
        assertThat(StartOptions.of("--demo").demo()).isTrue();
        assertThat(StartOptions.of("version").version()).isTrue();
        assertThat(StartOptions.of("--server", "http://galeri:3005").server()).isEqualTo("http://galeri:3005");
    }

    @Test
    void eachFolderIsAProgramOfItsOwnAndSoIsTheDemo() {
        var data = Path.of("elsewhere").toAbsolutePath();

        assertThat(StartOptions.of("--data", "elsewhere").folders()).isEqualTo(AppFolders.below(data));
        assertThat(StartOptions.of("--data", "elsewhere", "--demo").folders())
                .isEqualTo(AppFolders.below(data.resolve("data/demo")));
        assertThat(StartOptions.of("--demo").folders())
                .isNotEqualTo(StartOptions.of().folders());
    }

    @Test
    void aLinkIsAnArgumentAndWhatOnlyLooksLikeOneIsNothing() {
        var link = "galeri://oda/0b8f6d1c-0f0e-4b39-a3ab-2b5b1d5d0001?m=7";

        assertThat(StartOptions.of(link).link()).isEqualTo(DeepLink.read(link).orElseThrow());
        assertThat(StartOptions.of("galeri://sunucu/?server=http://evil").link())
                .isNull();
    }

    @Test
    void anInvitationIsAnArgumentAndACodeWithoutAServerIsNone() {
        var link = "galeri://davet/ABCDE-FGHJK-MNPQR-STVWX?s=http://galeri:3005&k=" + "0a".repeat(16);

        assertThat(StartOptions.of(link).invitation())
                .isEqualTo(EntryLink.of(link).orElseThrow());
        assertThat(StartOptions.of(link).link()).isNull();
        assertThat(StartOptions.of("galeri://davet/ABCDE-FGHJK-MNPQR-STVWX").invitation())
                .isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> StartOptions.of("ABCDE-FGHJK-MNPQR-STVWX"));
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
