package org.openbydefault.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLineTest {

    @Test
    void counts_runs_of_letters_and_digits_between_white_space() {
        assertThat(new TextLine(1, "Stop the unit, wait 30 s – then start it.").words())
                .isEqualTo(9);
    }

    /** What a reader would call ten to twenty words, in scripts that put no space between them. */
    @ParameterizedTest
    @CsvSource({
        "Thai, หยุดบริการก่อนแล้วคัดลอกฐานข้อมูลไปยังที่เก็บสำรองจากนั้นเริ่มบริการอีกครั้งและตรวจสอบบันทึก",
        "Lao, ຢຸດການບໍລິການກ່ອນແລ້ວສຳເນົາຖານຂໍ້ມູນໄປບ່ອນເກັບສຳຮອງຈາກນັ້ນເລີ່ມການບໍລິການອີກຄັ້ງ",
        "Khmer, បញ្ឈប់សេវាកម្មជាមុនសិនហើយចម្លងមូលដ្ឋានទិន្នន័យទៅកន្លែងបម្រុងទុកបន្ទាប់មកចាប់ផ្តើមសេវាកម្មម្តងទៀត",
        "kana, サービスをとめてからデータベースをバックアップにコピーしてもういちどサービスをスタートする",
        "Chinese, 先停止服务然后把数据库复制到备份存储再启动服务并检查日志"
    })
    void a_paragraph_without_spaces_is_a_text(String script, String paragraph) {
        assertThat(new TextLine(1, paragraph).words()).as(script).isGreaterThanOrEqualTo(15);
    }
}
