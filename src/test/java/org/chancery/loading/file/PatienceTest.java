package org.chancery.loading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatienceTest {

    private final AtomicInteger tried = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(names = {"UNAVAILABLE", "TIMEOUT"})
    void aDatabaseThatDoesNotAnswerIsAskedAgain(ErrorCode code) {
        assertThat(Patience.with(() -> failingOnce(code))).isEqualTo("answer");
        assertThat(tried).hasValue(2);
    }

    @Test
    void whatIsWrongIsNotTriedAgain() {
        assertThatThrownBy(() -> Patience.with(() -> failingOnce(ErrorCode.INVALID_INPUT)))
                .isInstanceOf(ChanceryException.class);
        assertThat(tried).hasValue(1);
    }

    @Test
    void aLoadThatIsCancelledMeanwhileEnds() {
        LoadProgress progress = new LoadProgress(remark -> {});
        progress.cancel();
        assertThatThrownBy(() -> Patience.with(() -> failingOnce(ErrorCode.UNAVAILABLE), progress::stopIfCancelled))
                .isInstanceOf(LoadCancelled.class);
        assertThat(tried).hasValue(1);
    }

    private String failingOnce(ErrorCode code) {
        if (tried.incrementAndGet() == 1) {
            throw new ChanceryException(code, "not now");
        }
        return "answer";
    }
}
