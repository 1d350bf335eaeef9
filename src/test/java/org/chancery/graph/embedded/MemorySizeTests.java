package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTests {

    @ParameterizedTest
    @CsvSource({"512m,536870912,512m", "2G,2147483648,2048m", "65536k,67108864,64m", "1500k,1536000,1500k"})
    void sizesAreReadAsTheJvmWritesThem(String text, long bytes, String written) {
        MemorySize size = MemorySize.parse("chancery.database.heap", text);
        assertThat(size.bytes()).isEqualTo(bytes);
        assertThat(size).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lots", "-1m", "1.5g", "512mb"})
    void whatIsNoSizeIsNamedWithItsSetting(String text) {
        assertThatThrownBy(() -> MemorySize.parse("chancery.database.heap", text))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("chancery.database.heap")
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void theSmallerOfTwoIsTaken() {
        assertThat(MemorySize.mebibytes(128).atMost(MemorySize.mebibytes(16))).hasToString("16m");
    }
}
