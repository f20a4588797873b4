package com.galerimerkezi.messenger.desktop.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aNameCannotLeaveItsFolder() {
        assertThat(FileNames.safe("../../etc/passwd")).doesNotContain("/").doesNotStartWith(".");
        assertThat(FileNames.safe("..\\evil.exe")).doesNotContain("\\");
        assertThat(FileNames.safe("C:\\x|y?.pdf")).isEqualTo("C_x_y_.pdf");
    }

    @Test
    void aNameCannotBeRunBackwards() {
        assertThat(FileNames.safe("rapor\u202Efdp.exe")).isEqualTo("rapor_fdp.exe");
    }

    @Test
    void aDeviceIsNoFile() {
        assertThat(FileNames.safe("CON.txt")).isEqualTo("_CON.txt");
        assertThat(FileNames.safe("lpt9.pdf")).isEqualTo("_lpt9.pdf");
        assertThat(FileNames.safe("COM7")).isEqualTo("_COM7");
        assertThat(FileNames.safe("com10.pdf")).isEqualTo("com10.pdf");
        assertThat(FileNames.safe("")).isEqualTo("_");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.safe("a".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void turkishNamesStay() {
        assertThat(FileNames.safe("Ekspertiz raporu (şasi) İĞÜ.pdf")).isEqualTo("Ekspertiz raporu (şasi) İĞÜ.pdf");
    }
}
