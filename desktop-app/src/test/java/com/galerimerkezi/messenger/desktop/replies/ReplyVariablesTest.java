package com.galerimerkezi.messenger.desktop.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyVariablesTest {

    @Test
    void whatNobodyKnowsStaysAndIsNamedOnce() {
        assertThat(ReplyVariables.leftIn("{renk} ve {renk}, {km}")).containsExactly("{renk}", "{km}");
        assertThat(ReplyVariables.leftIn("{ }, {1}, {çok uzun söz}, {}")).isEmpty();
    }
}
