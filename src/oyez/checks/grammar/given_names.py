"""Given names that are common in Britain. A name that is also a common word is left out."""

GIVEN_NAMES = frozenset(
    """
    aaliyah aaron abbie abdul abdullah abigail abraham adam adele adrian agnes ahmed aidan aisha
    aiden alan alana albert alec alex alexander alexandra alfie alfred ali alice alicia alina
    alison alistair allan amanda amara amber amelia amina amir amit amy ana anastasia andrea andrei
    andrew andy angela anil anisha anita ann anna anne annie anthony antonio anya archie arjun
    arthur arun asha ashley asif audrey aurora ava ayesha aysha barbara barry beatrice becky ben
    benjamin bernadette bernard beth bethany betty bill billy bob bobby beverley bilal bogdan brenda brian bridget
    bronwen bruce bryan caitlin callum cameron carl carla carol carole caroline caron carrie
    catherine cathy cecilia charles charlie charlotte chantelle chelsea cheryl chinedu chloe chris
    christian christina christine christopher ciara claire clare clive colin connor conor craig
    cynthia daisy damian dan daniel danielle danny daphne darren dave david dawid dawn dean deborah
    debbie declan deepak denise dennis derek dev diana diane dipak dmitri dominic donald donna
    dora doreen doris dorothy duncan dylan eamonn ed eddie edith edna edward eileen elaine eleanor
    elena eli elijah elizabeth ella ellen ellie elliot elsie emilia emily emma enid eric erica
    erin esme esther ethan eva evan eve evelyn evie ewa ezra farah fatima femi finlay fiona
    florence frances francesca francis frank fred freddie frederick freya gabriel gail gareth
    garry gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gillian gina
    gladys glenda glenn gloria gordon graham grace grzegorz gurpreet gwen gwyneth habib hamza hannah
    harold harpreet harriet harrison harry harvey hassan hayley heather helen helena henry hilary
    howard hugh hugo hussain ian ibrahim ifeoma imogen imran ioan iqbal irena irene iris isaac
    isabel isabella isla ismail ivan ivy jacek jack jackie jacob jacqueline jake jakub james jamie jamila
    jan jane janet janice janine jason jasmine jaswinder jean jeff jeffrey jennifer jenny jeremy
    jermaine jesse jessica jill jim joan joanna joanne jodie joe joel john jon jonathan jordan jose
    joseph josephine josh joshua joy joyce juan judith judy julia julian julie june justin kamal
    karen karl karolina kate katarzyna kathleen katherine kathryn kathy katie kayleigh keith kelly
    ken kenneth kerry kevin khadija khalid kieran kim kimberley kirsty krishna krzysztof kyle laila
    lara laura lauren lawrence layla leah leanne lee leila leo leon leonard leslie lesley lewis
    liam lillian lily linda lindsay lisa liz logan lorna lorraine louis louise lucas lucy luke lydia
    lynda lyn lynn lynne mabel maciej madeleine magdalena mahmoud malcolm mandy manjit marcin
    marcus margaret maria marian marie marilyn marina marion marjorie mark marlene marta martha
    martin martyn mary maryam mateusz matt matthew maureen maurice mavis max megan mel melanie
    melissa meera mia michael michal michelle miguel mike mila miriam mohamed mohammad mohammed
    moira molly mona monica morgan muhammad muriel mustafa myra nadia nadine nancy naomi nasreen
    natalia natalie natasha nathan naveed neil nelson nia niamh nicholas nick nicky nicola nicole
    nigel nikhil nina noah noel nora noreen norma norman nuala olga olive oliver olivia omar oscar
    owen paige pamela parveen pat patience patricia patrick paul paula pauline pavel pawel peggy
    penelope penny perry peter petra phil philip philippa phillip phoebe phyllis piotr poppy
    prakash preeti priya quentin rachel rafael raj rajesh ralph raymond rebecca reggie reginald
    rehana rhiannon rhys richard ricky rita rob robert roberta robin robyn rodney roger roland
    ronald ronnie rory rosalind rose rosemary rosie ross roxanne roy ruby rukhsana russell ruth ryan sabrina
    sadia saeed sally sam samantha samir samuel sana sandeep sandra sanjay sara sarah saskia scott
    sean sebastian shabnam shane shannon sharon shaun shazia sheila shelley shirley sian sidney
    simon simone siobhan sofia sonia sophia sophie stacey stanislaw stanley stefan stella stephanie
    stephen steve steven stewart stuart sue sunil sunita surinder susan susanne suzanne svetlana
    sylvia tahir tamara tania tanya tara tariq tasha ted terence teresa terry thelma theo theresa
    thomas tim timothy tina toby tom tomasz tony tracey tracy trevor tristan una usha valerie
    vanessa vera verity veronica vicky victor victoria vijay vincent viktor violet vivian vivien
    wanda waqas wayne wendy wilfred william winifred winston xavier yasmin yasmine yousef youssef
    yuri yusuf yvette yvonne zac zachary zahra zainab zara zeinab zoe zofia
    """.split()  # noqa: SIM905  (a list of words reads best as words)
)
